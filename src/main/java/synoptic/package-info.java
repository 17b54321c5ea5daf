/** The entry point, which builds the program out of its parts and holds nothing else. */
package synoptic;
