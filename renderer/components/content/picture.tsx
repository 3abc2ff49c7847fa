import { type ReactNode, useEffect, useState } from 'react'

/** What a picture takes: an SVG of our own making, and the words that say the same. */
export interface PictureProps {
  readonly svg: string
  readonly alt: string
}

/** A picture from our own code, shown as an image by address, so that nothing in it can run. */
export function Picture({ svg, alt }: PictureProps): ReactNode {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return address === undefined ? null : <img className="app-picture" src={address} alt={alt} />
}
