package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.WordMatch;
import java.util.List;

/// Two texts laid against one another, word by word: the rows are the words of one, the columns
/// those of the other, each cell how alike two words are.
final class WordGrid {
    private final double[][] cells;
    private final int columns;

    private WordGrid(double[][] cells, int columns) {
        this.cells = cells;
        this.columns = columns;
    }

    /// By the letters: same stem, slip of the finger, same family.
    static WordGrid ofLetters(List<Word> rows, List<Word> columns) {
        var cells = new double[rows.size()][columns.size()];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < columns.size(); j++) {
                cells[i][j] = WordMatch.of(rows.get(i).stem(), columns.get(j).stem());
            }
        }
        return new WordGrid(cells, columns.size());
    }

    /// By the meaning: cosine of vectors of length 1. Where neither a row nor a column has weight
    /// the cell may be left at 0: nothing asks for it.
    static WordGrid ofMeaning(
            List<float[]> rows, Weights ofRows, List<float[]> columns, Weights ofColumns) {
        boolean anyColumn = ofColumns.sum() > 0;
        var cells = new double[rows.size()][columns.size()];
        for (int i = 0; i < cells.length; i++) {
            if (anyColumn || ofRows.has(i)) {
                Vectors.products(rows.get(i), columns, cells[i]);
            }
        }
        return new WordGrid(cells, columns.size());
    }

    /// The larger of two grids, cell by cell, where the other is of meaning: a cosine of 0.3 says
    /// nothing, one of 0.8 nearly as much as the same word.
    WordGrid or(WordGrid meaning) {
        var either = new double[cells.length][columns];
        for (int i = 0; i < either.length; i++) {
            for (int j = 0; j < columns; j++) {
                double close = 0.9 * Math.clamp((meaning.cells[i][j] - 0.3) / 0.5, 0, 1);
                either[i][j] = Math.max(cells[i][j], close);
            }
        }
        return new WordGrid(either, columns);
    }

    /// The best cell of each row; 0 where there are no columns.
    double[] bestOfRows() {
        var best = new double[cells.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = columns == 0 ? 0 : cells[i][0];
            for (double cell : cells[i]) {
                best[i] = Math.max(best[i], cell);
            }
        }
        return best;
    }

    /// The best cell of each column; 0 where there are no rows.
    double[] bestOfColumns() {
        var best = new double[columns];
        for (int j = 0; j < columns; j++) {
            best[j] = cells.length == 0 ? 0 : cells[0][j];
            for (double[] row : cells) {
                best[j] = Math.max(best[j], row[j]);
            }
        }
        return best;
    }
}
