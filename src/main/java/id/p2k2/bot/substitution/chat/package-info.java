/** How a pendamping names a substitute, and how either ends it. */
@NullMarked
package id.p2k2.bot.substitution.chat;

import org.jspecify.annotations.NullMarked;
