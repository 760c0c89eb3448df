package app.punktlig.minutes;

import app.punktlig.agenda.MeetingId;

/** Orders for documents to be written: given within the adopting transaction, carried out after it, until it works. */
public interface DocumentOrders {
    void order(MeetingId meeting, int version);
}
