/**
 * How fast the pipeline is on this machine. Start with {@link org.dateline.corpus.benchmark.Benchmark}, which times nothing before it has
 * seen that the results are right.
 */
package org.dateline.corpus.benchmark;
