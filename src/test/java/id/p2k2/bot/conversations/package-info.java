/**
 * Conversations a pendamping could read, played through the real bot: the files are under
 * {@code src/test/resources/conversations}.
 */
@NullMarked
package id.p2k2.bot.conversations;

import org.jspecify.annotations.NullMarked;
