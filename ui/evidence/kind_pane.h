// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of evidence: its table, and what the panel tells of a row.
#pragma once

#include "domain/year/kinds.h"
#include "ui/drafts/drafts.h"
#include "ui/entry/entry_form.h"
#include "ui/record/record_history.h"
#include "ui/words/unit_names.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <string_view>

namespace grants::ui {

using Names = std::shared_ptr<const UnitNames>;

/// What a kind is: how its rows are shown, what identifies one.
template <class Row>
struct EvidenceKind {
    QString key, title, icon, sheet;  // `sheet` of the import workbook that brings it
    std::vector<Column<Row>> (*columns)(const Names&);
    std::string_view (*number)(const Row&);
    /// Adds what the columns do not say: patents, links to units.
    void (*extend)(DetailText&, const Row&, const UnitNames&);
    std::vector<FormHeading> headings = {};  // of a long form
};

class KindPane : public QWidget {
    Q_OBJECT
  public:
    KindPane(Drafts& drafts, const QString& key, const QString& title, const QString& sheet,
             std::vector<FormHeading> headings, QWidget* parent);

    [[nodiscard]] TablePane& table() const { return *m_table; }
    virtual void refresh(const Names& names) = 0;
    /// Goes to the record; false when it is not of this kind.
    virtual bool reveal(std::string_view number) = 0;

    /// The row the cursor is on, or what choosing one would show.
    [[nodiscard]] Explanation explanation() const;
    /// Made when first asked for; belongs to `parent` then.
    [[nodiscard]] RecordForm& form(QWidget* parent);
    void flush();

  Q_SIGNALS:
    void explained();
    void formAsked();

  protected:
    /// Adds to the facts of the columns, on any thread.
    using Extend = std::function<void(DetailText&)>;
    [[nodiscard]] virtual Extend extension(std::size_t row) const = 0;
    using History = std::function<DetailText(Workspace&)>;
    [[nodiscard]] virtual History history(std::size_t row) const = 0;

    [[nodiscard]] virtual std::int64_t idAt(std::size_t row) const = 0;
    [[nodiscard]] virtual Kinds::AnyId recordAt(std::size_t row) const = 0;

    Drafts& m_drafts;
    Session& m_session;
    TablePane* m_table;
    TableEntry* m_entry = nullptr;

  private:
    void followForm();

    QString m_title, m_sheet;
    std::vector<FormHeading> m_headings;
    RecordForm* m_form = nullptr;
};

template <class Row>
class KindPaneOf : public KindPane {
  public:
    KindPaneOf(Drafts& drafts, const EvidenceKind<Row>& kind, QWidget* parent)
        : KindPane(drafts, kind.key, kind.title, kind.sheet, kind.headings, parent), m_kind(kind) {
        m_table->showModel(m_model);
        m_entry = new TableEntry(drafts, *m_table, m_model, kind.sheet);
        connect(m_entry, &TableEntry::turned, this, &KindPane::explained);
    }

    void refresh(const Names& names) override {
        m_names = names;
        m_model.show(m_kind.columns(names), {names, &Kinds::recordsOf<Row>(names->year())});
        Q_EMIT explained();
    }
    bool reveal(std::string_view number) override {
        const std::vector<Row>& rows = Kinds::recordsOf<Row>(m_names->year());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!isCalled(rows[row], number)) continue;
            m_table->reveal(row);
            return true;
        }
        return false;
    }

  protected:
    [[nodiscard]] Extend extension(std::size_t row) const override {
        return [names = m_names, add = m_kind.extend, &of = at(row)](DetailText& text) {
            add(text, of, *names);
        };
    }
    [[nodiscard]] History history(std::size_t row) const override {
        return historyOf(at(row).id, m_kind.columns(m_names), m_session.denomination());
    }
    [[nodiscard]] std::int64_t idAt(std::size_t row) const override { return at(row).id.value; }
    [[nodiscard]] Kinds::AnyId recordAt(std::size_t row) const override { return at(row).id; }

  private:
    /// Numbers may repeat where they are names: `#12` is the record of that id.
    [[nodiscard]] bool isCalled(const Row& row, std::string_view number) const {
        if (number.starts_with('#')) return '#' + std::to_string(row.id.value) == number;
        return m_kind.number(row) == number;
    }
    [[nodiscard]] const Row& at(std::size_t row) const {
        return Kinds::recordsOf<Row>(m_names->year())[row];
    }

    EvidenceKind<Row> m_kind;
    TableModel<Row> m_model;
    Names m_names;
};

}  // namespace grants::ui
