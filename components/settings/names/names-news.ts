/** What was done to a name, and the way back where there is one. */
export interface NamesNews {
  message: string;
  action?: { label: string; onPress: () => void };
}
