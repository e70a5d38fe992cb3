#pragma once

#include <QByteArrayMatcher>
#include <QMap>
#include <QStringList>

/// What must not be found, and finds it: plain, percent-coded, in base64 (both alphabets, wherever it begins
/// inside of a longer text), in hex, in UTF-16, and backwards.
class Canaries
{
public:
    enum class Kind {
        Secret,  ///< tokens, codes, verifiers
        State,   ///< of a sign-in: stands in the address that the person opens
        Person,  ///< a client's name, e-mail address, phone number
        Removed, ///< the same of a client who was removed
    };
    using Kinds = QList<Kind>;

    /// \param name  how a finding is called; the value itself is never printed
    void add(const QString &name, Kind kind, const QByteArray &value);
    [[nodiscard]] int count(Kind kind) const;

    /// \return the canary's name and its coding for each that is found
    [[nodiscard]] QStringList foundIn(const QByteArray &bytes, const Kinds &kinds) const;
    /// A value to plant, of a kind that may be in none of the places.
    [[nodiscard]] QByteArray planted() const { return m_planted; }
    /// Makes the value to plant, new each time. \param name  as foundIn() gives it
    void makePlant(const QString &name);

private:
    struct Needle
    {
        QString name;
        Kind kind;
        QByteArrayMatcher matcher;
    };
    QList<Needle> m_needles;
    QMap<Kind, QStringList> m_values;
    QByteArray m_planted;
};
