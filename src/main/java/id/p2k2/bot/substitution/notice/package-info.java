/** Tells the substitute, who is away, and the koordinator what was arranged. */
@NullMarked
package id.p2k2.bot.substitution.notice;

import org.jspecify.annotations.NullMarked;
