import { words } from '../words';

/** What the weekly check-in may ask, three questions for each behaviour of the built-in ladder. */
export const checkInQuestions: Readonly<Record<string, readonly [string, string, string]>> = words(
  'check-in-questions.checkInQuestions',
  {
    'find-problems': [
      'What was wrong or slow this week before anybody had a ticket for it?',
      'Which log line, alert or support question made you look closer than you had to?',
      'What did you raise this week that nobody had put on your list?',
    ],
    'resolve-ambiguity': [
      'Which open question was settled this week because you wrote it down or got people to answer?',
      'What was vague on Monday and is decided now, and what was decided?',
      'Where did two people mean different things, and how did you bring it to one answer?',
    ],
    'own-incidents': [
      'What of yours broke or misbehaved this week, and what did you do about it?',
      'Which part of a recent incident was on you, and what is different since?',
      'What did a rollback, a page or a bug report tell you about something you built?',
    ],
    architecture: [
      'Which decision of yours this week will other people’s code have to follow?',
      'What did you choose about an interface, a data model or a boundary, and who builds on it?',
      'Where did you pick between two designs that reach past your own feature?',
    ],
    'written-pushback': [
      'Where did you write that a plan should go another way, and what did you offer instead?',
      'Which comment or page of yours this week disagreed with a direction and gave the reasons?',
      'What would have gone ahead as planned without something you wrote?',
    ],
    'failure-modes': [
      'Which way of failing did you describe, rehearse or write into a runbook this week?',
      'What do you know now about the cost or the load of a system that you did not know on Monday?',
      'What happens when the thing you worked on this week goes down, and where is that written?',
    ],
    'review-impact': [
      'Which review of yours this week changed how something was built, and what changed?',
      'What did you ask in a review that the author then did differently?',
      'Which remark of yours from a review has turned up in other people’s code since?',
    ],
    unblock: [
      'Who was stuck this week and went on by themselves after talking to you?',
      'What did you ask or point to instead of fixing it yourself?',
      'Whose problem did you look at with them, and how did you leave it?',
    ],
    mentor: [
      'What did you teach somebody this week that no manual would have told them?',
      'Who plans, debugs or splits work differently because you showed them how?',
      'Which conversation this week was about how to work rather than about the code?',
    ],
    proposal: [
      'Which page of yours did people read, discuss or adopt this week?',
      'What does the team do differently now because of something you proposed in writing?',
      'What became of the last thing you proposed: tried, changed or turned down?',
    ],
    translate: [
      'What did you explain to somebody who does not write code, and what did they decide?',
      'Which trade-off did you put into words for product, design, sales or support this week?',
      'When did a plan or a date move because you said what it would cost?',
    ],
    stakeholders: [
      'Who outside your team heard from you this week what you work on, and why?',
      'Which update did you send past your own team, and what came back?',
      'Who in another team would now come to you first, and because of what?',
    ],
    'independent-call': [
      'What did you decide this week without asking first, and when will you know if it was right?',
      'Which call of yours would your manager perhaps have made differently?',
      'Which earlier call of yours has shown by now whether it held?',
    ],
    'reasoned-no': [
      'What did you turn down this week, and what reasons did you give?',
      'Which date or feature did you say was not possible as asked, and what did you offer?',
      'What are you not building, because you argued against it?',
    ],
    'change-course': [
      'What did you stop, undo or begin again this week, and what made you?',
      'Which opinion of yours changed on something you measured or read?',
      'What would you do differently if you began this week’s work now?',
    ],
  },
);

/** The same for a behaviour of another ladder, by its statement. */
export const anyQuestions = words('check-in-questions.anyQuestions', [
  'What did you do this week that shows “{statement}”?',
  'Where did “{statement}” come up this week, and what was your part in it?',
  'Who saw this of you this week: “{statement}”? What did they see?',
]);
