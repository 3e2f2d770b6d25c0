/** Which picture, and of whom: by buttons. */
@NullMarked
package id.p2k2.bot.chart.chat;

import org.jspecify.annotations.NullMarked;
