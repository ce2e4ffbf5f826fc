/** ENTRY of the page of DocSearch, as its manual says; the keys open nothing. */
import docsearch from '@docsearch/js'

docsearch({ container: '#docsearch', appId: 'APP', apiKey: 'KEY', indices: ['bank'] })
