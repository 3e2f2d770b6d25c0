/** Digests that leave by themselves: every morning, or on Mondays. */
@NullMarked
package id.p2k2.bot.digest.notice;

import org.jspecify.annotations.NullMarked;
