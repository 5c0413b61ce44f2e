/** Programs as others write them: they know only what is public and stable. */
@org.jspecify.annotations.NullMarked
package example;
