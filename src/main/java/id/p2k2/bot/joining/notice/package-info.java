/** What joining says to those who did not ask. */
@NullMarked
package id.p2k2.bot.joining.notice;

import org.jspecify.annotations.NullMarked;
