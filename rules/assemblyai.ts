import type { Rule } from '../src/model/rule.ts';
import { assigned, digitInLast, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.assemblyai.com/docs/getting-started/transcribe-an-audio-file';
const key = lowerAlphanumeric(32);

export const assemblyaiApiKey: Rule = {
  id: 'assemblyai-api-key',
  name: 'AssemblyAI API key',
  provider: 'assemblyai',
  kind: 'context',
  description: "Transcribes on its account's bill and reads the transcripts already there.",
  severity: 'high',
  keywords: ['assemblyai', 'assembly_ai', 'assembly-ai', 'assembly.ai', 'assembly ai', 'aai.settings'],
  pattern: assigned({ names: ['assembly ai', 'aai.settings'], value: sequence(key, digitInLast(32)) }),
  references: [docs],
  rotate: {
    steps:
      'Delete the key on the API keys page, look at the usage page for transcripts that are not yours, then create a new one.',
    url: 'https://www.assemblyai.com/dashboard/api-keys',
  },
  examples: [
    sample`ASSEMBLYAI_API_KEY=${hexadecimal(32)}`,
    sample`import assemblyai as aai\naai.settings.api_key = "${hexadecimal(32)}"`,
    sample`assemblyAiToken: '${key}'`,
    sample`aai.settings.api_key = "${key}"`,
  ],
  lookalikes: [
    sample`ASSEMBLYAI_API_KEY=${hexadecimal(33)}`,
    sample`<dependentAssembly publicKeyToken="${hexadecimal(16)}" />`,
  ],
};
