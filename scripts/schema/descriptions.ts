/**
 * Reads the descriptions of the feed's fields from the doc comments of src/feed/schema/*.ts.
 *
 * They stand in comments so that no page downloads them; here they come back into the JSON Schema.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Fields of an object schema as written: description, and the fields of an object inside. */
export interface DescribedField {
  readonly description: string | undefined;
  readonly fields: ReadonlyMap<string, DescribedField> | undefined;
}

/** A named schema: its doc comment, and its fields where it is an object. */
export interface DescribedSchema extends DescribedField {
  readonly name: string;
}

const directory = new URL('../../src/feed/schema/', import.meta.url);

/** The doc comment before a node, as one paragraph. */
function docComment(node: ts.Node): string | undefined {
  const comments = (node as { jsDoc?: readonly ts.JSDoc[] }).jsDoc;
  const comment = comments?.at(-1)?.comment;
  return comment === undefined
    ? undefined
    : (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
}

/** The first object literal given to `z.object(…)` or `z.looseObject(…)` inside an expression. */
function objectShape(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    /^(loose|strict)?[oO]bject$/.test(node.expression.name.text)
  ) {
    const [shape] = node.arguments;
    return shape && ts.isObjectLiteralExpression(shape) ? shape : undefined;
  }
  return ts.forEachChild(node, objectShape);
}

/** All named schemas of the feed, by name. */
export function readDescriptions(): ReadonlyMap<string, DescribedSchema> {
  const declarations = new Map<string, { statement: ts.VariableStatement; initializer: ts.Expression }>();
  for (const file of readdirSync(directory)) {
    const source = ts.createSourceFile(
      file,
      readFileSync(new URL(file, directory), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    for (const statement of source.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (ts.isIdentifier(name) && initializer) declarations.set(name.text, { statement, initializer });
  }

  const readFields = (shape: ts.ObjectLiteralExpression): Map<string, DescribedField> => {
    const fields = new Map<string, DescribedField>();
    for (const property of shape.properties)
      if (ts.isSpreadAssignment(property)) {
        const spread = declarations.get(property.expression.getText())?.initializer;
        if (spread && ts.isObjectLiteralExpression(spread))
          for (const [name, field] of readFields(spread)) fields.set(name, field);
      } else {
        const inner = ts.isPropertyAssignment(property) ? objectShape(property.initializer) : undefined;
        const earlier = fields.get(property.name.getText());
        fields.set(property.name.getText(), {
          description: docComment(property) ?? earlier?.description,
          fields: inner && readFields(inner),
        });
      }
    return fields;
  };

  return new Map(
    [...declarations].map(([name, { statement, initializer }]) => {
      const shape = ts.isObjectLiteralExpression(initializer) ? initializer : objectShape(initializer);
      return [name, { name, description: docComment(statement), fields: shape && readFields(shape) }];
    }),
  );
}
