/** Gathers calls: `act` runs once, `wait` milliseconds after the first of them, and again if more come after that. */
export function trailing(wait: number, act: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      act();
    }, wait);
  };
}
