/** Below this width a frame shows a drawing of its own, set for a telephone; the style has the same number. */
export const narrowBelow = 600;
/** The width of that drawing. */
export const narrowWidth = 400;
