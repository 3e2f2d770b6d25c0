/**
 * What staff say to the bot about who is who: files, cards, the list of staff, the areas.
 */
@NullMarked
package id.p2k2.bot.roster.chat;

import org.jspecify.annotations.NullMarked;
