// The development sets: where each comes from, what part is development, and how it may be used.

export interface DevelopmentSet {
  /** Folder of RELATA_EVAL_DATA. */
  folder: string;
  what: string;
  part: string;
  source: string;
  use: string;
}

const TRAINING = 'the rest may train';
const ONLY = 'evaluation only';

export const DEVELOPMENT_SETS: readonly DevelopmentSet[] = [
  {
    folder: 'en-worldwide-newswire',
    what: 'news, nine classes of names',
    part: '`en_worldwide-dev.bio.tsv`, 100 articles',
    source: 'stanfordnlp/en-worldwide-newswire',
    use: ONLY,
  },
  {
    folder: 'uner-english-ewt',
    what: 'web text, names',
    part: '`en_ewt-ud-dev.iob2`',
    source: 'UniversalNER/UNER_English-EWT, CC BY-SA 4.0',
    use: TRAINING,
  },
  {
    folder: 'ud-english-gum',
    what: 'parses, coreference, Wikipedia links; fifteen genres',
    part: '`en_gum-ud-dev.conllu.gz`',
    source: 'UniversalDependencies/UD_English-GUM, CC BY 4.0 and, by genre, CC BY-NC-SA 4.0',
    use: 'the permissive genres may train',
  },
  {
    folder: 'ud-english-ewt',
    what: 'web text, parses',
    part: '`en_ewt-ud-dev.conllu.gz`',
    source: 'UniversalDependencies/UD_English-EWT, CC BY-SA 4.0',
    use: TRAINING,
  },
  {
    folder: 'ontogum',
    what: 'coreference as in OntoNotes',
    part: '`ontogum-dev.conll`',
    source: 'amir-zeldes/gum',
    use: 'the permissive genres may train',
  },
  {
    folder: 'gap',
    what: 'pronouns of Wikipedia and who they stand for',
    part: '`gap-validation.tsv`',
    source: 'google-research-datasets/gap-coreference, Apache-2.0',
    use: TRAINING,
  },
  {
    folder: 'knowledgenet',
    what: 'fifteen relations in passages of the web',
    part: '`folds-1-2-3.jsonl.gz`: fold 3 with document id divisible by 3',
    source: 'diffbot/knowledge-net, CC BY-SA 4.0',
    use: TRAINING,
  },
  {
    folder: 'conll04',
    what: 'news sentences, five relations',
    part: '`dev.txt`',
    source: 'bekou/multihead_joint_entity_relation_extraction',
    use: ONLY,
  },
  {
    folder: 're3d',
    what: 'security news and releases, relations',
    part: 'every third document of a source by sorted id',
    source: 'dstl/re3d, a licence a source',
    use: 'the rest may train, BBC Online is evaluation only',
  },
  {
    folder: 'plover',
    what: 'event records, and pairs with the root of their event',
    part: '`gsr-dev.json`, `plv-train.jsonl`',
    source: 'openeventdata/PLOVER, CC BY-SA 4.0; snowood1/Zero-Shot-PLOVER',
    use: 'the records may train, the pairs are evaluation only',
  },
  {
    folder: 'benchie',
    what: 'open facts',
    part: '`gold-en-dev.txt`',
    source: 'gkiril/benchie, CC BY 4.0',
    use: TRAINING,
  },
];
