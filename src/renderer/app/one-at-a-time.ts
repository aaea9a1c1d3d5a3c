/**
 * Runs `act` now, or once more when the run that is going on has ended, however often it is asked for meanwhile:
 * what it brings is never older than the last asking, and the library is never asked twice at once.
 */
export function oneAtATime(act: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  return async function run(): Promise<void> {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await act();
    }
    isRunning = false;
  };
}
