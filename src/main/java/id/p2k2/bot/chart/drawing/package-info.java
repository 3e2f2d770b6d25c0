/**
 * Lying bars as a PNG, and nothing of what they mean. The charting library draws the
 * bars; the letters are outlines of a font that lies in the jar, so that a server without
 * any font installed draws the same picture.
 */
@NullMarked
package id.p2k2.bot.chart.drawing;

import org.jspecify.annotations.NullMarked;
