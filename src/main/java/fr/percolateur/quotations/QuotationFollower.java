package fr.percolateur.quotations;

/// Is told what becomes of a quotation that is public, in the transaction in which it does. Implemented as a bean.
public interface QuotationFollower {

    /// It is public in these words, whatever it said before.
    void signed(Quotation quotation);

    /// It must be shown nowhere any more.
    void takenDown(Quotation quotation);
}
