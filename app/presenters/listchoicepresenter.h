#pragma once

#include "core/error.h"
#include "presenters/contactlistmodel.h"

#include <QObject>

namespace Presenters {

/// The Choose list dialog: the account's lists, asked for anew each time it opens. GUI thread.
/// Knows no engine: who makes it answers listsWanted() by showLists() or showError().
class ListChoicePresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Empty, Failed };

    explicit ListChoicePresenter(QObject *parent = nullptr);

    /// Asks for the lists; \p current is the one that is to be selected then, may be empty.
    void open(const Domain::ListId &current);
    void retry();
    void showLists(const QList<Domain::ContactList> &lists);
    void showError(const Core::Error &error);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorText() const { return m_errorText; } ///< a sentence, while Failed
    [[nodiscard]] const Domain::ListId &current() const { return m_current; }
    [[nodiscard]] ContactListModel &model() { return m_model; }

Q_SIGNALS:
    void listsWanted();
    void stateChanged();

private:
    void setState(State state);

    ContactListModel m_model;
    Domain::ListId m_current;
    State m_state = State::Loading;
    QString m_errorText;
};

} // namespace Presenters
