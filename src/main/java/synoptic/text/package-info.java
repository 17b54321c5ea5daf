/** Plain strings in, plain values out: ranges, blocks, segmentation and offset arithmetic. Every offset is a UTF-16 unit unless a name says otherwise. */
package synoptic.text;
