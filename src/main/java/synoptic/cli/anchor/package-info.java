/** {@code synoptic anchor}: quotes found again in changed articles, many at a time. */
package synoptic.cli.anchor;
