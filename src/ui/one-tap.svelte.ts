const ARMED_AFTER_MS = 300;

export interface OneTap {
  /** pointer answers count now */
  readonly isArmed: boolean;
  /** whether this click is meant for the question that is shown */
  accepts(click: MouseEvent): boolean;
  /** to be attached to what holds the buttons */
  watch(place: HTMLElement): () => void;
}

/**
 * One tap answers, so the second half of a double tap must not answer the next question: a finger counts only when it came down after
 * the question had been on the screen for a moment. The keyboard is not delayed; a key that is held down never answers.
 */
export function oneTap(): OneTap {
  let isArmed = $state(false);
  let cameDownArmed = false;
  let isHeldFromBefore = false;

  const ondown = () => {
    cameDownArmed = isArmed;
  };
  const onkey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (!event.repeat) isHeldFromBefore = false;
    else {
      event.preventDefault();
      isHeldFromBefore = event.key === 'Enter' || isHeldFromBefore;
    }
  };

  return {
    get isArmed() {
      return isArmed;
    },
    accepts: (click) => (click.detail === 0 ? !isHeldFromBefore : isArmed && cameDownArmed),
    watch(place) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      // The second frame starts when the first has been painted.
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          timer = setTimeout(() => (isArmed = true), ARMED_AFTER_MS);
        });
      });
      place.addEventListener('pointerdown', ondown);
      place.addEventListener('keydown', onkey);
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
        place.removeEventListener('pointerdown', ondown);
        place.removeEventListener('keydown', onkey);
      };
    },
  };
}
