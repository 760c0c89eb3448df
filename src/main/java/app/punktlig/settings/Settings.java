package app.punktlig.settings;

import app.punktlig.group.Habits;

/** Everything that has been set, found to be whole and free of contradictions. */
record Settings(BotSettings bot, GraphSettings graph, CalendarSettings calendar, Habits habits) {}
