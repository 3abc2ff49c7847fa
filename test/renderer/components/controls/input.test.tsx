import { Input } from '../../../../renderer/components/controls/input.tsx'
import { describeConformance } from '../conformance.ts'
import { contentOf, field, look, part, text } from '../fixture-options.tsx'

function parseInputMode(value: string | undefined): 'decimal' | 'numeric' | undefined {
  return value === 'decimal' || value === 'numeric' ? value : undefined
}

describeConformance('input', {
  published: 45,
  draw: (options) => (
    <Input
      {...field(options)}
      type={text(options, 'type')}
      defaultValue={text(options, 'value')}
      autoCapitalize={text(options, 'autocapitalize')}
      pattern={text(options, 'pattern')}
      inputMode={parseInputMode(text(options, 'inputmode'))}
      prefix={contentOf(options, 'prefix')}
      prefixProps={look(part(options, 'prefix'))}
      suffix={contentOf(options, 'suffix')}
      suffixProps={look(part(options, 'suffix'))}
      wrapperProps={look(part(options, 'inputWrapper'))}
    />
  ),
})
