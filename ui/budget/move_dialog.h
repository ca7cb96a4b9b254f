// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes a reallocation or decides about one, with what it does to both lines in view before
// anybody decides. All of it by keys: Enter decides.
#pragma once

#include "ui/budget/move_effect.h"
#include "ui/desk/session.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace grants::ui {

class DayBox;
class DetailView;
class VerdictList;

/// What is to be done; all but Propose about one that is there.
enum class MoveAct : std::uint8_t { Propose, Approve, Reject, Reverse, AddReference };

struct MoveQuestion {
    MoveAct act = MoveAct::Propose;
    Reallocation about{};      // blank of a proposal
    bool wasApproved = false;  // what is taken back is its approval
};

/// 提出调剂, 批准调剂, 不予批准, 撤回办理, 补填文号.
[[nodiscard]] QString nameOf(MoveAct act);

class MoveDialog : public QDialog {
    Q_OBJECT
  public:
    MoveDialog(Session& session, MoveQuestion question, QWidget* parent);

  private:
    void build();
    void addMatter();
    void addFields();
    [[nodiscard]] QComboBox* addLines(const char* name, const QString& label);
    QLineEdit* addLine(const char* name, const QString& label);
    [[nodiscard]] QWidget* makeButtons();
    void goToFirst();
    [[nodiscard]] bool proposes() const { return m_question.act == MoveAct::Propose; }
    [[nodiscard]] bool needsOpinion() const;
    [[nodiscard]] bool showsEffect() const;
    [[nodiscard]] Reallocation asked() const;
    void showCaution();
    void foresee();
    void showOutlook(const MoveOutlook& outlook);
    [[nodiscard]] QString fault() const;
    void decide();
    [[nodiscard]] Act actAsked() const;
    void hear(const std::vector<Verdict>& verdicts);
    void say(const QString& sentence);

    Session& m_session;
    const MoveQuestion m_question;
    QTimer m_pause;  // of the typist's, before the effect is worked out
    QFormLayout* m_form;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QLineEdit* m_amount = nullptr;
    DayBox* m_day;
    QLineEdit* m_reference = nullptr;
    QLineEdit* m_opinion = nullptr;
    DetailView* m_effect;
    VerdictList* m_verdicts;
    QLabel* m_caution;
    QLabel* m_hint;
    QPushButton* m_decide = nullptr;
};

}  // namespace grants::ui
