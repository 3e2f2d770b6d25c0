/**
 * How the database means to answer what the bot asks it often: recorded from the program
 * itself, on tables of any size.
 */
@NullMarked
package id.p2k2.bot.plans;

import org.jspecify.annotations.NullMarked;
