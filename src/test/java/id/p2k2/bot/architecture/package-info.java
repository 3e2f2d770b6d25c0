/** The rules of the house, each proved able to fail by a violation planted beside it. */
@NullMarked
package id.p2k2.bot.architecture;

import org.jspecify.annotations.NullMarked;
