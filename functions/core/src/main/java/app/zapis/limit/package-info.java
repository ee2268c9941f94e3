/// How often strangers may ask, so that nobody can use the stack to pester people or to spend the company's money.
@NullMarked
package app.zapis.limit;

import org.jspecify.annotations.NullMarked;
