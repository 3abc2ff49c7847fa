/**
 * Tells by what the system says of a file whether it is a picture or a film, so that it is refused before a byte of it
 * is read. What is wrongly named is caught by the engine, which looks inside.
 */
export function isPicture({
  type,
  name,
}: {
  readonly type: string
  readonly name: string
}): boolean {
  return /^(image|video)\//.test(type) || pictureName.test(name)
}

const pictureName =
  /\.(jpe?g|jfif|png|gif|webp|hei[cf]|avif|bmp|tiff?|svg|ico|raw|dng|cr2|nef|mp4|m4v|mov|avi|mkv|webm|3gp|wmv)$/i
