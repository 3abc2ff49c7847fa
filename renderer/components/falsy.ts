/** What a list of items may also hold, so that `condition && item` can be written in place. Such entries draw nothing. */
export type Falsy = false | null | undefined | ''
