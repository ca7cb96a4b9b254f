// SPDX-License-Identifier: GPL-3.0-or-later
// The form beside a table: one record of an import sheet, typed field by field. What is typed and
// not saved is a draft, kept per record.
#pragma once

#include "ui/drafts/drafts.h"
#include "ui/record/form_field.h"

#include <QTimer>
#include <functional>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace grants::ui {

class FormBanner;

/// A heading over the field with this header and those after it.
struct FormHeading {
    QString header, title;
};

class RecordForm : public QWidget {
    Q_OBJECT
  public:
    /// `sheet` of the import workbook; `title` names a record of it.
    RecordForm(Drafts& drafts, const QString& sheet, const QString& title,
               std::vector<FormHeading> headings, QWidget* parent = nullptr);

    /// The table points at this record, or at none; only another one than before makes the form
    /// move.
    void follow(std::optional<std::int64_t> record);
    /// The table points at what is typed under this key; 0 where a new record begins.
    void followDraft(grants::ui::DraftKey key);
    /// What the form shows is typed under this key.
    [[nodiscard]] DraftKey shownKey() const { return m_draft.key; }
    /// Null when there is no such column.
    [[nodiscard]] FormField* field(const QString& header) const;
    /// What a field says of a stored record where that is not for typing; nothing where it is.
    using Told = std::function<std::optional<QString>(std::int64_t record)>;
    void tellIn(const QString& header, Told told);
    /// It may be another thing by now.
    void showTold();
    /// Hands on what was typed a moment ago.
    void flush();

  public Q_SLOTS:
    /// One chose this record in the table, also the one that the table pointed at already.
    void turnTo(qint64 record);
    void save();
    void saveAndBegin();
    void begin();
    /// Takes back what is typed and not saved; undo brings it again. With nothing typed the typist
    /// leaves.
    void withdraw();
    void removeRecord();

  Q_SIGNALS:
    /// What is in the form was saved as this record.
    void saved(qint64 record);
    /// What was removed here is there again, by undo, and shown; told when the table has it, too.
    void restored(qint64 record);
    /// A new record is begun: the form is to be seen.
    void begun();
    /// The typist is done here.
    void left();

  protected:
    /// Where one types last is where the keyboard comes back to.
    bool eventFilter(QObject* editor, QEvent* event) override;

  private:
    void build();
    void buildFields();
    void addField(std::size_t column);
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeScroll();
    [[nodiscard]] QWidget* makeButtons();
    void addEnterKeys();
    QAction* offer(const QString& text, const QKeySequence& key, Qt::ShortcutContext context,
                   void (RecordForm::*act)());
    [[nodiscard]] QPushButton* button(const char* name, QAction* action);
    [[nodiscard]] bool takesTyping() const { return m_sheet.entry() != nullptr; }
    void offerTyping();
    void reopen();
    void empty();
    void showNothing();
    void stay();
    void leaveRecord();
    [[nodiscard]] bool hasKeyboard() const;
    [[nodiscard]] const Draft* lostAgain() const;
    [[nodiscard]] bool showRestored();
    [[nodiscard]] bool showKept();
    void showAgain(const Draft& record);
    void showBlank();
    void refreshSources(Changes changes);
    void followDenomination();
    void show(const Draft& draft);
    void showTexts();
    void typed(std::size_t column);
    void hold();
    void followSheet();
    [[nodiscard]] bool isSaving() const { return m_saving && m_saving->key == m_draft.key; }
    void adopt();
    void adoptGone();
    void showVerdict();
    void showMark(std::size_t column, const DraftVerdict& verdict);
    void showState(const DraftVerdict& verdict);
    [[nodiscard]] QString stateText() const;
    void orderButtons();
    void goOn(std::size_t column);
    void goTo(std::size_t column);
    [[nodiscard]] std::size_t firstToFill() const;
    void startSaving(bool thenBegin);
    void finishSaving(grants::ui::DraftKey key, qint64 id);
    void choose(std::size_t column, bool mine);
    void chooseAll(bool mine);
    [[nodiscard]] DraftVerdict verdict() const;
    [[nodiscard]] QString nameOfRecord() const;

    Session& m_session;
    DraftSheet& m_sheet;
    QString m_title;
    std::vector<FormHeading> m_headings;
    std::vector<FormField*> m_fields;  // by column of the entry, which Tab and Enter follow
    EditorSources m_sources;
    Draft m_draft;                          // what is shown
    std::optional<std::int64_t> m_pointed;  // where the table pointed last
    std::optional<Draft> m_saving;          // being written, as it was sent
    bool m_thenBegin = false;
    bool m_stay = false;   // wherever the table points
    bool m_gone = false;   // the record went while one was typing
    bool m_begun = false;  // a new record, here, by whoever types
    /// The number of a record that went from under the keyboard, until one turns to another.
    std::optional<std::string> m_lost;
    QString m_toldIn;  // the header of the field that does not only take typing
    Told m_told;
    struct Removed {
        std::int64_t id;
        bool gone = false;
    };
    std::optional<Removed> m_removed;  // here, until one turns to another
    struct Kept {
        DraftKey key;
        std::int64_t id;
        std::string number;
    };
    std::optional<Kept> m_kept;  // what was saved here last, as draft and as record
    QTimer m_hold;
    QLabel* m_name = nullptr;
    QLabel* m_state = nullptr;
    FormBanner* m_banner = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<QPushButton*> m_buttons;  // as one goes through them after the last field
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_remove = nullptr;
};

}  // namespace grants::ui
