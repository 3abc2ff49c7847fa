/** A stylesheet is imported for its effect alone; the bundler turns it into a file of its own. */
declare module '*.scss'
