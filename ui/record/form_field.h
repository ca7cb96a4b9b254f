// SPDX-License-Identifier: GPL-3.0-or-later
// One column in a form: its name, its editor, and beneath what is to be said of the text.
#pragma once

#include "ui/drafts/draft.h"
#include "ui/input/cell_editor.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace grants::ui {

class FormField : public QWidget {
    Q_OBJECT
  public:
    FormField(const ColumnDescriptor& column, const EditorSources& sources, QWidget* parent);

    [[nodiscard]] CellEditor& editor() const { return *m_editor; }
    /// What Tab leaves the field from.
    [[nodiscard]] QWidget& last() const { return *m_last; }
    /// As the entry takes it, whatever denomination the desk shows amounts in.
    [[nodiscard]] std::string typed() const;
    void setTyped(const std::string& text);
    /// What stands in it is no longer what somebody typed: undo goes beyond it.
    void forgetTyping();
    /// For another snapshot, or on a desk in another denomination; what is typed stays.
    void follow(const EditorSources& sources);
    /// Nothing stands in it, and nothing is said of it.
    void empty();
    /// Else it is to be read only.
    void setTakesTyping(bool takes);
    /// Words that stand there to be read, in the place of the text, which stays; nothing: the text.
    void tell(const std::optional<QString>& words);

    /// What stands beneath: the gravest of what is wrong, else what the text means.
    struct Remark {
        enum class Tone { Quiet, Warning, Fault } tone = Tone::Quiet;
        QString text;
    };
    void showRemark(const Remark& remark);
    /// What an empty text implies, greyed in its place.
    void showImplied(const std::string& implied);
    /// Both texts, with the choice between them.
    void showConflict(const std::string& stored);
    void hideConflict();

  Q_SIGNALS:
    void edited();
    /// Of a conflict: what is typed, or what is stored.
    void chosen(bool mine);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeLabel();
    [[nodiscard]] QWidget* makeConflict();
    void nameColumn();
    void show(const std::string& text);
    void offerTyping();
    [[nodiscard]] QString said(const std::string& text) const;

    ColumnDescriptor m_column;
    Denomination m_denomination;
    CellEditor* m_editor;
    std::string m_text;  // what was shown last, as the entry has it
    QString m_shown;     // and as the editor had it
    std::optional<QString> m_told;
    bool m_takesTyping = true;
    QLabel* m_label = nullptr;
    QLabel* m_remark;
    QLabel* m_texts = nullptr;  // of a conflict
    QWidget* m_last = nullptr;
    QWidget* m_conflict;
};

}  // namespace grants::ui
