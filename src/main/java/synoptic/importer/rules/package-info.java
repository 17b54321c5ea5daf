/** Rules that decide, one after the other, which paragraphs are the article and what the others say of it. */
package synoptic.importer.rules;
