/** The id of the ladder that comes with the build, for those who need to know of it and not what it says. */
export const BUILT_IN_LADDER = 'senior-engineer';
