package parley.rules.evaluation;

import org.drools.kiesession.rulebase.InternalKnowledgeBase;

/**
 * Some rules of one stage, compiled.
 *
 * @param stage its number, from 0
 */
record CompiledStage(int stage, InternalKnowledgeBase rules) {}
