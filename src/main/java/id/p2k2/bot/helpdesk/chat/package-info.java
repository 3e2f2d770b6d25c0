/** Complaints, what a family does with its own, and the desk of staff. */
@NullMarked
package id.p2k2.bot.helpdesk.chat;

import org.jspecify.annotations.NullMarked;
