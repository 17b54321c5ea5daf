/** Makes the sample project from its sources, and holds it to what it promises to show. */
package synoptic.sample;
