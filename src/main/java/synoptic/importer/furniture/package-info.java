/** Recognises by its words alone what stands around an article: menus, buttons, prompts, credits, legal lines. */
package synoptic.importer.furniture;
