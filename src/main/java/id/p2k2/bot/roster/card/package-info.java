/**
 * Draws the cards by which families join: eight to an A4 page, to be printed and cut. All
 * words come from the caller; here are only sizes and places.
 */
@NullMarked
package id.p2k2.bot.roster.card;

import org.jspecify.annotations.NullMarked;
