/** The card beside the pointer that lists what overlaps at a place: claims with their stance, tags and notes. */
package synoptic.ui.reading.card;
