/** The dialogue of {@code /start}. */
@NullMarked
package id.p2k2.bot.joining.chat;

import org.jspecify.annotations.NullMarked;
