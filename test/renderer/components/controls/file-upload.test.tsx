import { FileUpload } from '../../../../renderer/components/controls/file-upload.tsx'
import { describeConformance } from '../conformance.ts'
import { field, flag } from '../fixture-options.tsx'

const enhanced = 'The drop zone is not offered: a file is chosen, and read in the page.'

describeConformance('file-upload', {
  published: 22,
  skips: {
    enhanced,
    'enhanced, with error message and hint': enhanced,
    'enhanced, multiple files': enhanced,
    'enhanced, custom wrapper classes and attributes': enhanced,
    translated: enhanced,
  },
  draw: (options) => <FileUpload {...field(options)} multiple={flag(options, 'multiple')} />,
})
