/** What `frame.html` tells the page around it, `{ [HEIGHT]: pixels }`, and is told: that its height follows. */
export const HEIGHT = 'relais-height';
export const SIZED = 'relais-sized';
