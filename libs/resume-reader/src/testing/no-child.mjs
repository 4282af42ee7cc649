/** A child that does not start. */
throw new Error('no start today');
