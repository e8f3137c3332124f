/**
 * Tells the second half of a double click, which would answer the question that has just come under
 * the mouse: the browser counts it as second, and it is at the same place as the click before.
 */
export class DoubleClicks {
  private lastPlace = '';

  isSecondHalf({ detail, clientX, clientY }: MouseEvent): boolean {
    const place = `${clientX} ${clientY}`;
    const isSecond = detail > 1 && place === this.lastPlace;
    this.lastPlace = place;
    return isSecond;
  }
}
